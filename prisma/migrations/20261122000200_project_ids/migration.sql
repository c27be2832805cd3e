-- CreateIndex
CREATE INDEX "projects_id_idx" ON "projects"("id");
