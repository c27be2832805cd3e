-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "role" AS ENUM ('ADMIN', 'PROVINCE', 'CITY', 'PARK', 'LEADER', 'AUDITOR');

-- CreateEnum
CREATE TYPE "chain_tier" AS ENUM ('UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM');

-- CreateEnum
CREATE TYPE "city_role" AS ENUM ('LEAD', 'MAIN', 'SUPPORT', 'RESEARCH', 'MANUFACTURING', 'TERMINAL', 'SUPPLY');

-- CreateEnum
CREATE TYPE "fact_basis" AS ENUM ('PUBLISHED', 'GENERAL_KNOWLEDGE', 'FICTIONAL');

-- CreateEnum
CREATE TYPE "share_kind" AS ENUM ('EQUITY', 'TAX', 'OUTPUT', 'CREDIT');

-- CreateEnum
CREATE TYPE "basis" AS ENUM ('PUBLISHED', 'REPORTED', 'VERIFIED');

-- CreateEnum
CREATE TYPE "project_stage" AS ENUM ('LEAD', 'NEGOTIATING', 'SIGNED', 'REGISTERED', 'STARTED', 'BUILDING', 'COMPLETED', 'PRODUCING', 'FULL_CAPACITY');

-- CreateEnum
CREATE TYPE "project_status" AS ENUM ('NORMAL', 'DELAYED', 'STALLED', 'ENDED');

-- CreateEnum
CREATE TYPE "amount_quality" AS ENUM ('EXACT', 'APPROXIMATE', 'AT_LEAST');

-- CreateEnum
CREATE TYPE "not_counted_reason" AS ENUM ('NOT_SIGNED', 'PHASE_OF', 'INSIDE_OF');

-- CreateEnum
CREATE TYPE "relation_kind" AS ENUM ('PHASE_OF', 'INSIDE_OF', 'INCREASE_OF', 'HEADQUARTERS_OF');

-- CreateEnum
CREATE TYPE "project_company_role" AS ENUM ('INVESTOR', 'LANDED', 'PARENT');

-- CreateEnum
CREATE TYPE "unit_kind" AS ENUM ('ADMINISTRATION', 'PROVINCE', 'CITY_BUREAU', 'PARK', 'DEPARTMENT', 'STATE_COMPANY');

-- CreateTable
CREATE TABLE "users" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "username" TEXT NOT NULL,
    "display_username" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "role" "role" NOT NULL,
    "unit_id" TEXT NOT NULL,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "disabled" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verifications" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verifications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "chains" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" TEXT[],
    "sei2018" TEXT,
    "ordinal" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "sources" TEXT[],

    CONSTRAINT "chains_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chain_links" (
    "id" TEXT NOT NULL,
    "chain_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" TEXT[],
    "tier" "chain_tier" NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "gb4754" JSONB NOT NULL,

    CONSTRAINT "chain_links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chain_edges" (
    "from_link_id" TEXT NOT NULL,
    "to_link_id" TEXT NOT NULL,
    "chain_id" TEXT NOT NULL,
    "is_loop" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "chain_edges_pkey" PRIMARY KEY ("from_link_id","to_link_id")
);

-- CreateTable
CREATE TABLE "chain_city_roles" (
    "chain_id" TEXT NOT NULL,
    "city_code" CHAR(6) NOT NULL,
    "role" "city_role" NOT NULL,
    "within_text" TEXT NOT NULL,
    "basis" "fact_basis" NOT NULL,
    "valid_from" VARCHAR(10),
    "valid_until" VARCHAR(10),

    CONSTRAINT "chain_city_roles_pkey" PRIMARY KEY ("chain_id","city_code","role")
);

-- CreateTable
CREATE TABLE "link_companies" (
    "link_id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "city_code" CHAR(6) NOT NULL,
    "basis" "fact_basis" NOT NULL,

    CONSTRAINT "link_companies_pkey" PRIMARY KEY ("link_id","company_id","city_code")
);

-- CreateTable
CREATE TABLE "industry_systems" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "source" TEXT NOT NULL,
    "tiers" JSONB NOT NULL,

    CONSTRAINT "industry_systems_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "companies" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "aliases" TEXT[],
    "unified_social_credit_code" CHAR(18),
    "group_name" TEXT,
    "home_city_code" CHAR(6),
    "tags" TEXT[],
    "is_fictional" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "companies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signing_events" (
    "id" TEXT NOT NULL,
    "province_code" CHAR(6) NOT NULL,
    "city_code" CHAR(6),
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "place_text" TEXT,
    "project_count" INTEGER,
    "published_yuan" BIGINT,
    "published_quality" "amount_quality",
    "held_on" VARCHAR(10),
    "date_basis" TEXT,
    "note" TEXT,
    "source_title" TEXT NOT NULL,
    "source_published" TEXT,
    "source_grade" TEXT NOT NULL,
    "source_url" TEXT,

    CONSTRAINT "signing_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "parks" (
    "id" TEXT NOT NULL,
    "province_code" CHAR(6) NOT NULL,
    "city_code" CHAR(6) NOT NULL,
    "district_code" CHAR(6),
    "name" TEXT NOT NULL,
    "aliases" TEXT[],
    "type" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "approved_at" TEXT,
    "approved_basis" TEXT,
    "area_hectares" DECIMAL(12,2),
    "area_basis" TEXT,
    "leading_industries" TEXT[],
    "industries_basis" TEXT,
    "cobuilt_model" TEXT,
    "note" TEXT,

    CONSTRAINT "parks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "park_partners" (
    "park_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "share_kind" "share_kind",
    "share_percent" DECIMAL(7,4),
    "valid_from" VARCHAR(10),
    "valid_until" VARCHAR(10),

    CONSTRAINT "park_partners_pkey" PRIMARY KEY ("park_id","ordinal")
);

-- CreateTable
CREATE TABLE "park_sources" (
    "park_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,

    CONSTRAINT "park_sources_pkey" PRIMARY KEY ("park_id","ordinal")
);

-- CreateTable
CREATE TABLE "provinces" (
    "code" CHAR(6) NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "is_fictional" BOOLEAN NOT NULL DEFAULT false,
    "keeps_ledger" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "provinces_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "cities" (
    "code" CHAR(6) NOT NULL,
    "province_code" CHAR(6) NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "tile_column" INTEGER,
    "tile_row" INTEGER,

    CONSTRAINT "cities_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "districts" (
    "code" CHAR(6) NOT NULL,
    "city_code" CHAR(6) NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "districts_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "metro_regions" (
    "id" TEXT NOT NULL,
    "province_code" CHAR(6) NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" TEXT[],
    "source" TEXT,

    CONSTRAINT "metro_regions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "metro_region_members" (
    "metro_region_id" TEXT NOT NULL,
    "city_code" CHAR(6) NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "member_from" VARCHAR(10),
    "member_until" VARCHAR(10),

    CONSTRAINT "metro_region_members_pkey" PRIMARY KEY ("metro_region_id","city_code")
);

-- CreateTable
CREATE TABLE "projects" (
    "province_code" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "basis" "basis" NOT NULL,
    "stage" "project_stage" NOT NULL,
    "stage_text" TEXT,
    "status" "project_status",
    "counted" BOOLEAN NOT NULL,
    "not_counted_because" "not_counted_reason",
    "city_code" CHAR(6) NOT NULL,
    "district_code" CHAR(6),
    "district_text" TEXT,
    "park_id" TEXT,
    "park_text" TEXT,
    "chain_id" TEXT,
    "chain_link_id" TEXT,
    "industry_text" TEXT,
    "link_text" TEXT,
    "agreed_investment_yuan" BIGINT,
    "agreed_quality" "amount_quality",
    "agreed_currency" CHAR(3),
    "agreed_foreign_amount" DECIMAL(20,2),
    "exchange_rate" DECIMAL(18,8),
    "exchange_rate_on" VARCHAR(10),
    "planned_investment_yuan" BIGINT,
    "fixed_asset_investment_yuan" BIGINT,
    "signed_on" VARCHAR(10),
    "latest_event" TEXT,
    "latest_event_on" VARCHAR(10),
    "date_inferred" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,
    "responsible_unit_id" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "projects_pkey" PRIMARY KEY ("province_code","id")
);

-- CreateTable
CREATE TABLE "project_companies" (
    "province_code" CHAR(6) NOT NULL,
    "project_id" TEXT NOT NULL,
    "company_id" TEXT NOT NULL,
    "role" "project_company_role" NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "project_companies_pkey" PRIMARY KEY ("province_code","project_id","company_id","role")
);

-- CreateTable
CREATE TABLE "project_sources" (
    "province_code" CHAR(6) NOT NULL,
    "project_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "published" TEXT,
    "grade" CHAR(1) NOT NULL,
    "url" TEXT,

    CONSTRAINT "project_sources_pkey" PRIMARY KEY ("province_code","project_id","ordinal")
);

-- CreateTable
CREATE TABLE "project_events" (
    "province_code" CHAR(6) NOT NULL,
    "project_id" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,

    CONSTRAINT "project_events_pkey" PRIMARY KEY ("province_code","project_id","event_id")
);

-- CreateTable
CREATE TABLE "project_relations" (
    "province_code" CHAR(6) NOT NULL,
    "project_id" TEXT NOT NULL,
    "parent_province_code" CHAR(6) NOT NULL,
    "parent_id" TEXT NOT NULL,
    "kind" "relation_kind" NOT NULL,
    "note" TEXT,

    CONSTRAINT "project_relations_pkey" PRIMARY KEY ("province_code","project_id","parent_province_code","parent_id","kind")
);

-- CreateTable
CREATE TABLE "project_changes" (
    "province_code" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "project_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" TEXT,
    "actor_text" TEXT NOT NULL,
    "verb" TEXT NOT NULL,
    "reason" TEXT,
    "fields" JSONB NOT NULL,

    CONSTRAINT "project_changes_pkey" PRIMARY KEY ("province_code","id")
);

-- CreateTable
CREATE TABLE "city_chain_totals" (
    "province_code" CHAR(6) NOT NULL,
    "city_code" CHAR(6) NOT NULL,
    "chain_id" TEXT NOT NULL,
    "period" VARCHAR(7) NOT NULL,
    "basis" "basis" NOT NULL,
    "counted" BOOLEAN NOT NULL,
    "projects" INTEGER NOT NULL,
    "unknown_amounts" INTEGER NOT NULL,
    "lower_bounds" INTEGER NOT NULL,
    "approximate_amounts" INTEGER NOT NULL,
    "started_projects" INTEGER NOT NULL,
    "agreed_investment_yuan" BIGINT NOT NULL,

    CONSTRAINT "city_chain_totals_pkey" PRIMARY KEY ("province_code","city_code","chain_id","period","basis","counted")
);

-- CreateTable
CREATE TABLE "city_link_totals" (
    "province_code" CHAR(6) NOT NULL,
    "city_code" CHAR(6) NOT NULL,
    "chain_id" TEXT NOT NULL,
    "link_id" TEXT NOT NULL,
    "period" VARCHAR(7) NOT NULL,
    "basis" "basis" NOT NULL,
    "counted" BOOLEAN NOT NULL,
    "projects" INTEGER NOT NULL,
    "unknown_amounts" INTEGER NOT NULL,
    "lower_bounds" INTEGER NOT NULL,
    "agreed_investment_yuan" BIGINT NOT NULL,

    CONSTRAINT "city_link_totals_pkey" PRIMARY KEY ("province_code","city_code","chain_id","link_id","period","basis","counted")
);

-- CreateTable
CREATE TABLE "park_totals" (
    "province_code" CHAR(6) NOT NULL,
    "city_code" CHAR(6) NOT NULL,
    "park_id" TEXT NOT NULL,
    "chain_id" TEXT NOT NULL,
    "period" VARCHAR(7) NOT NULL,
    "basis" "basis" NOT NULL,
    "counted" BOOLEAN NOT NULL,
    "projects" INTEGER NOT NULL,
    "unknown_amounts" INTEGER NOT NULL,
    "lower_bounds" INTEGER NOT NULL,
    "agreed_investment_yuan" BIGINT NOT NULL,

    CONSTRAINT "park_totals_pkey" PRIMARY KEY ("province_code","city_code","park_id","chain_id","period","basis","counted")
);

-- CreateTable
CREATE TABLE "size_band_totals" (
    "province_code" CHAR(6) NOT NULL,
    "city_code" CHAR(6) NOT NULL,
    "chain_id" TEXT NOT NULL,
    "year" VARCHAR(4) NOT NULL,
    "band" VARCHAR(4) NOT NULL,
    "basis" "basis" NOT NULL,
    "counted" BOOLEAN NOT NULL,
    "projects" INTEGER NOT NULL,
    "agreed_investment_yuan" BIGINT NOT NULL,

    CONSTRAINT "size_band_totals_pkey" PRIMARY KEY ("province_code","city_code","chain_id","year","band","basis","counted")
);

-- CreateTable
CREATE TABLE "ledger_versions" (
    "province_code" CHAR(6) NOT NULL,
    "version" BIGINT NOT NULL DEFAULT 0,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ledger_versions_pkey" PRIMARY KEY ("province_code")
);

-- CreateTable
CREATE TABLE "units" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "unit_kind" NOT NULL,
    "parent_id" TEXT,
    "province_code" CHAR(6),
    "city_code" CHAR(6),
    "park_id" TEXT,
    "valid_from" VARCHAR(10),
    "valid_until" VARCHAR(10),

    CONSTRAINT "units_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE UNIQUE INDEX "users_username_key" ON "users"("username");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_token_key" ON "sessions"("token");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE INDEX "accounts_user_id_idx" ON "accounts"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "accounts_provider_id_account_id_key" ON "accounts"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "verifications_identifier_idx" ON "verifications"("identifier");

-- CreateIndex
CREATE INDEX "chain_links_chain_id_ordinal_idx" ON "chain_links"("chain_id", "ordinal");

-- CreateIndex
CREATE INDEX "chain_edges_chain_id_idx" ON "chain_edges"("chain_id");

-- CreateIndex
CREATE INDEX "chain_city_roles_city_code_idx" ON "chain_city_roles"("city_code");

-- CreateIndex
CREATE INDEX "link_companies_city_code_idx" ON "link_companies"("city_code");

-- CreateIndex
CREATE INDEX "link_companies_company_id_idx" ON "link_companies"("company_id");

-- CreateIndex
CREATE UNIQUE INDEX "companies_unified_social_credit_code_key" ON "companies"("unified_social_credit_code");

-- CreateIndex
CREATE UNIQUE INDEX "companies_name_key_is_fictional_key" ON "companies"("name_key", "is_fictional");

-- CreateIndex
CREATE INDEX "signing_events_province_code_held_on_idx" ON "signing_events"("province_code", "held_on");

-- CreateIndex
CREATE INDEX "parks_province_code_city_code_idx" ON "parks"("province_code", "city_code");

-- CreateIndex
CREATE INDEX "cities_province_code_code_idx" ON "cities"("province_code", "code");

-- CreateIndex
CREATE INDEX "districts_city_code_code_idx" ON "districts"("city_code", "code");

-- CreateIndex
CREATE INDEX "projects_province_code_city_code_idx" ON "projects"("province_code", "city_code");

-- CreateIndex
CREATE INDEX "projects_chain_link_id_province_code_idx" ON "projects"("chain_link_id", "province_code");

-- CreateIndex
CREATE INDEX "projects_park_id_province_code_idx" ON "projects"("park_id", "province_code");

-- CreateIndex
CREATE INDEX "project_companies_company_id_province_code_idx" ON "project_companies"("company_id", "province_code");

-- CreateIndex
CREATE INDEX "project_events_event_id_idx" ON "project_events"("event_id");

-- CreateIndex
CREATE INDEX "project_relations_parent_province_code_parent_id_idx" ON "project_relations"("parent_province_code", "parent_id");

-- CreateIndex
CREATE INDEX "project_changes_province_code_project_id_version_idx" ON "project_changes"("province_code", "project_id", "version");

-- CreateIndex
CREATE INDEX "city_link_totals_chain_id_province_code_idx" ON "city_link_totals"("chain_id", "province_code");

-- AddForeignKey
ALTER TABLE "users" ADD CONSTRAINT "users_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain_links" ADD CONSTRAINT "chain_links_chain_id_fkey" FOREIGN KEY ("chain_id") REFERENCES "chains"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain_edges" ADD CONSTRAINT "chain_edges_from_link_id_fkey" FOREIGN KEY ("from_link_id") REFERENCES "chain_links"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain_edges" ADD CONSTRAINT "chain_edges_to_link_id_fkey" FOREIGN KEY ("to_link_id") REFERENCES "chain_links"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain_edges" ADD CONSTRAINT "chain_edges_chain_id_fkey" FOREIGN KEY ("chain_id") REFERENCES "chains"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain_city_roles" ADD CONSTRAINT "chain_city_roles_chain_id_fkey" FOREIGN KEY ("chain_id") REFERENCES "chains"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain_city_roles" ADD CONSTRAINT "chain_city_roles_city_code_fkey" FOREIGN KEY ("city_code") REFERENCES "cities"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link_companies" ADD CONSTRAINT "link_companies_link_id_fkey" FOREIGN KEY ("link_id") REFERENCES "chain_links"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link_companies" ADD CONSTRAINT "link_companies_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link_companies" ADD CONSTRAINT "link_companies_city_code_fkey" FOREIGN KEY ("city_code") REFERENCES "cities"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "companies" ADD CONSTRAINT "companies_home_city_code_fkey" FOREIGN KEY ("home_city_code") REFERENCES "cities"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signing_events" ADD CONSTRAINT "signing_events_city_code_fkey" FOREIGN KEY ("city_code") REFERENCES "cities"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "parks" ADD CONSTRAINT "parks_province_code_fkey" FOREIGN KEY ("province_code") REFERENCES "provinces"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "parks" ADD CONSTRAINT "parks_city_code_fkey" FOREIGN KEY ("city_code") REFERENCES "cities"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "parks" ADD CONSTRAINT "parks_district_code_fkey" FOREIGN KEY ("district_code") REFERENCES "districts"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "park_partners" ADD CONSTRAINT "park_partners_park_id_fkey" FOREIGN KEY ("park_id") REFERENCES "parks"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "park_sources" ADD CONSTRAINT "park_sources_park_id_fkey" FOREIGN KEY ("park_id") REFERENCES "parks"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cities" ADD CONSTRAINT "cities_province_code_fkey" FOREIGN KEY ("province_code") REFERENCES "provinces"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "districts" ADD CONSTRAINT "districts_city_code_fkey" FOREIGN KEY ("city_code") REFERENCES "cities"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "metro_regions" ADD CONSTRAINT "metro_regions_province_code_fkey" FOREIGN KEY ("province_code") REFERENCES "provinces"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "metro_region_members" ADD CONSTRAINT "metro_region_members_metro_region_id_fkey" FOREIGN KEY ("metro_region_id") REFERENCES "metro_regions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "metro_region_members" ADD CONSTRAINT "metro_region_members_city_code_fkey" FOREIGN KEY ("city_code") REFERENCES "cities"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "projects" ADD CONSTRAINT "projects_province_code_fkey" FOREIGN KEY ("province_code") REFERENCES "provinces"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "projects" ADD CONSTRAINT "projects_city_code_fkey" FOREIGN KEY ("city_code") REFERENCES "cities"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "projects" ADD CONSTRAINT "projects_district_code_fkey" FOREIGN KEY ("district_code") REFERENCES "districts"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "projects" ADD CONSTRAINT "projects_park_id_fkey" FOREIGN KEY ("park_id") REFERENCES "parks"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "projects" ADD CONSTRAINT "projects_chain_id_fkey" FOREIGN KEY ("chain_id") REFERENCES "chains"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "projects" ADD CONSTRAINT "projects_chain_link_id_fkey" FOREIGN KEY ("chain_link_id") REFERENCES "chain_links"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "projects" ADD CONSTRAINT "projects_responsible_unit_id_fkey" FOREIGN KEY ("responsible_unit_id") REFERENCES "units"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_companies" ADD CONSTRAINT "project_companies_province_code_project_id_fkey" FOREIGN KEY ("province_code", "project_id") REFERENCES "projects"("province_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_companies" ADD CONSTRAINT "project_companies_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_sources" ADD CONSTRAINT "project_sources_province_code_project_id_fkey" FOREIGN KEY ("province_code", "project_id") REFERENCES "projects"("province_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_events" ADD CONSTRAINT "project_events_province_code_project_id_fkey" FOREIGN KEY ("province_code", "project_id") REFERENCES "projects"("province_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_events" ADD CONSTRAINT "project_events_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "signing_events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_relations" ADD CONSTRAINT "project_relations_province_code_project_id_fkey" FOREIGN KEY ("province_code", "project_id") REFERENCES "projects"("province_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_relations" ADD CONSTRAINT "project_relations_parent_province_code_parent_id_fkey" FOREIGN KEY ("parent_province_code", "parent_id") REFERENCES "projects"("province_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_changes" ADD CONSTRAINT "project_changes_province_code_project_id_fkey" FOREIGN KEY ("province_code", "project_id") REFERENCES "projects"("province_code", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_changes" ADD CONSTRAINT "project_changes_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_versions" ADD CONSTRAINT "ledger_versions_province_code_fkey" FOREIGN KEY ("province_code") REFERENCES "provinces"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "units" ADD CONSTRAINT "units_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "units"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "units" ADD CONSTRAINT "units_province_code_fkey" FOREIGN KEY ("province_code") REFERENCES "provinces"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "units" ADD CONSTRAINT "units_city_code_fkey" FOREIGN KEY ("city_code") REFERENCES "cities"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "units" ADD CONSTRAINT "units_park_id_fkey" FOREIGN KEY ("park_id") REFERENCES "parks"("id") ON DELETE SET NULL ON UPDATE CASCADE;

