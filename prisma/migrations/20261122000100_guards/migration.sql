-- What Prisma's schema cannot say: value guards, list indexes over expressions, and shares that sum to 100 %.

-- One amount is at most 10^12 yuan (1 万亿); nothing is negative.
ALTER TABLE "projects"
  ADD CONSTRAINT "projects_agreed_investment_range" CHECK ("agreed_investment_yuan" BETWEEN 0 AND 1000000000000),
  ADD CONSTRAINT "projects_planned_investment_range" CHECK ("planned_investment_yuan" BETWEEN 0 AND 1000000000000),
  ADD CONSTRAINT "projects_fixed_asset_investment_range" CHECK ("fixed_asset_investment_yuan" BETWEEN 0 AND 1000000000000),
  ADD CONSTRAINT "projects_foreign_amount_range" CHECK ("agreed_foreign_amount" >= 0),
  ADD CONSTRAINT "projects_signed_on_form" CHECK ("signed_on" ~ '^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$'),
  ADD CONSTRAINT "projects_counted_or_why" CHECK ("counted" = ("not_counted_because" IS NULL)),
  ADD CONSTRAINT "projects_link_has_chain" CHECK ("chain_link_id" IS NULL OR "chain_id" IS NOT NULL),
  ADD CONSTRAINT "projects_name_present" CHECK (length(btrim("name")) > 0);

ALTER TABLE "project_relations"
  ADD CONSTRAINT "project_relations_not_self" CHECK ("project_id" <> "parent_id" OR "province_code" <> "parent_province_code");

-- Serve the ledger's keyset pages: newest and largest first, in a province and in a city of it.
CREATE INDEX "projects_by_signing" ON "projects" ("province_code", (COALESCE("signed_on", '') COLLATE "C") DESC, "id" DESC);
CREATE INDEX "projects_by_amount" ON "projects" ("province_code", COALESCE("agreed_investment_yuan", -1) DESC, "id" DESC);
CREATE INDEX "projects_by_city_signing" ON "projects" ("province_code", "city_code", (COALESCE("signed_on", '') COLLATE "C") DESC, "id" DESC);
CREATE INDEX "projects_by_city_amount" ON "projects" ("province_code", "city_code", COALESCE("agreed_investment_yuan", -1) DESC, "id" DESC);

-- Shares of one park, one kind and one start date sum to exactly 100 %, checked when the transaction ends.
CREATE FUNCTION park_shares_are_whole() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  broken text;
BEGIN
  SELECT "share_kind" || ' ' || sum("share_percent") INTO broken
  FROM "park_partners"
  WHERE "park_id" = COALESCE(NEW."park_id", OLD."park_id") AND "share_kind" IS NOT NULL
  GROUP BY "share_kind", "valid_from"
  HAVING sum("share_percent") <> 100 OR bool_or("share_percent" IS NULL)
  LIMIT 1;
  IF broken IS NOT NULL THEN
    RAISE EXCEPTION 'shares of park % do not sum to 100: %', COALESCE(NEW."park_id", OLD."park_id"), broken
      USING ERRCODE = 'check_violation', CONSTRAINT = 'park_shares_are_whole';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "park_shares_are_whole"
  AFTER INSERT OR UPDATE OR DELETE ON "park_partners"
  DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION park_shares_are_whole();

-- Serves unconvertedAmounts: the few rows whose money is foreign and has no rate.
CREATE INDEX "projects_unconverted" ON "projects" ("province_code", "city_code")
  WHERE "agreed_investment_yuan" IS NULL AND "agreed_foreign_amount" IS NOT NULL;
