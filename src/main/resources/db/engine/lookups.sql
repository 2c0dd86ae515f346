-- What the engine and the product look up in the engine's tables by columns that it gives no index, in tables that grow with the
-- municipalities: a form by the deployment it
-- is bound to, or by its municipality when a newer one is deployed, and what somebody, or a group, is a member of.
create index LOOKUP_FORM_OF_DEPLOYMENT on ACT_RE_CAMFORMDEF (DEPLOYMENT_ID_, KEY_);
create index LOOKUP_FORM_OF_TENANT on ACT_RE_CAMFORMDEF (TENANT_ID_, KEY_);
create index LOOKUP_TENANT_OF_USER on ACT_ID_TENANT_MEMBER (USER_ID_);
create index LOOKUP_TENANT_OF_GROUP on ACT_ID_TENANT_MEMBER (GROUP_ID_);
