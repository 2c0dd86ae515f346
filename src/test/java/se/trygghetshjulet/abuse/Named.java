package se.trygghetshjulet.abuse;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What there is of each kind in one municipality, by the address that asks for it and the name in braces. */
final class Named {

    /** Of a kind that nothing is called by, and as long as an id of the engine's. */
    static final String NOTHING = "00000000-0000-0000-0000-000000000000";

    /** An id of ours that nothing has. */
    static final String NO_ROW = "987654321";

    /** Nothing is reckoned for it, as it is over. */
    private static final String PAST = "2001";

    private static final List<String> ENGINE_TABLES = List.of(
            "process-instance act_hi_procinst proc_inst_id_ end_time_ is null and proc_def_key_ = 'arshjul'",
            "process-definition act_re_procdef id_ key_ = 'arshjul'",
            "decision-definition act_re_decision_def id_ key_ = 'signal'",
            "deployment act_re_deployment id_ 1 = 1",
            "job act_ru_job id_ process_instance_id_ is not null",
            "job-definition act_ru_jobdef id_ 1 = 1",
            "execution act_ru_execution id_ parent_id_ is not null",
            "variable-instance act_ru_variable id_ name_ = 'year'",
            "history/process-instance act_hi_procinst proc_inst_id_ proc_def_key_ = 'arshjul'",
            "history/activity-instance act_hi_actinst id_ 1 = 1",
            "history/job-log act_hi_job_log id_ 1 = 1",
            "history/user-operation act_hi_op_log operation_id_ 1 = 1");

    private final String kommun;
    private final Map<String, String> ids = new LinkedHashMap<>();

    /** @param task id of an open task */
    Named(String kommun, JdbcClient jdbc, ProcessEngine engine, String task) {
        this.kommun = kommun;
        for (String line : ENGINE_TABLES) {
            String[] part = line.split(" ", 4);
            jdbc.sql("select min(" + part[2] + ") from " + part[1] + " where tenant_id_ = ? and " + part[3])
                    .param(kommun)
                    .query(String.class)
                    .optional()
                    .ifPresent(id -> ids.put("/engine-rest/" + part[0] + "/{", id));
        }
        String instance = ids.get("/engine-rest/process-instance/{");
        ids.put("/engine-rest/task/{", task);
        ids.put(
                "/engine-rest/filter/{",
                engine.getFilterService().createFilterQuery().list().stream()
                        .map(filter -> filter.getId())
                        .sorted(Comparator.naturalOrder())
                        .findFirst()
                        .orElseThrow());
        ids.put("/engine-rest/group/{", kommun + "-registrator");
        ids.put("/engine-rest/user/{", kommun + "-registrator");
        ids.put("/engine-rest/tenant/{", kommun);
        ids.put("/camunda/api/cockpit/plugin/base/{engine}/process-instance/{", instance);
        ids.put(
                "/camunda/api/cockpit/plugin/base/{engine}/process-definition/{",
                ids.get("/engine-rest/process-definition/{"));
        ids.put("{resourceId}", resource(jdbc));
        ids.put("{task}", task);
        ids.put("{uppgift}", task);
        ids.put("/samordning/{kommun}/arenden/{", instance);
        ids.put("{version}", first(jdbc, "document_version", "kind = 'HANDLINGSPLAN' and plan_year = 2027"));
        ids.put("{matter}", first(jdbc, "matter", "plan_year = 2027"));
        ids.put("{decision}", first(jdbc, "decision", "plan_year = 2027"));
        ids.put("/dokument/{kommun}/bilagor/{", first(jdbc, "attachment", "1 = 1"));
        ids.put("/bilagor/{uppgift}/{", first(jdbc, "attachment", "1 = 1"));
        ids.put("{comment}", first(jdbc, "document_comment", "1 = 1"));
        ids.put("{incident}", first(jdbc, "incident", "1 = 1"));
        ids.put("{feedImport}", first(jdbc, "incident_import", "1 = 1"));
        ids.put("{text}", first(jdbc, "dialogue_text", "1 = 1"));
        ids.put("{fil}", first(jdbc, "indicator_import", "1 = 1"));
        ids.put("{krav}", "integration");
        ids.values().removeIf(id -> id == null);
    }

    private String resource(JdbcClient jdbc) {
        return jdbc.sql("select min(id_) from act_ge_bytearray where deployment_id_ = ?")
                .param(ids.get("/engine-rest/deployment/{"))
                .query(String.class)
                .single();
    }

    private String first(JdbcClient jdbc, String table, String where) {
        return jdbc.sql("select max(id) from " + table + " where kommun = ? and " + where)
                .param(kommun)
                .query(String.class)
                .optional()
                .orElse(NO_ROW);
    }

    Map<String, String> ids() {
        return ids;
    }

    /** The address with this municipality's things in it. */
    String fill(Address address) {
        return fill(address, ids);
    }

    /** The same with a thing that is not there in its last place, in a municipality that is. */
    String fillWithNothing(Address address) {
        return fill(address, Map.of());
    }

    private String fill(Address address, Map<String, String> known) {
        String template =
                address.template().replaceAll(":\\\\d\\{\\d(,\\d+)?}}", "}").replace(":.*}", "}");
        String id = known.entrySet().stream()
                .filter(entry -> template.startsWith(entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(
                        address.kind() == Address.Kind.PAGE || address.kind() == Address.Kind.UPLOAD
                                ? NO_ROW
                                : NOTHING);
        String filled = template.replace("{kommun}", kommun)
                .replace("{year}", PAST)
                .replace("{tenant-id}", kommun)
                .replace("{processEngineName}", "default")
                .replace("{engine}", "default")
                .replace("{varName}", "year")
                .replace("{file}", "x.js")
                .replace("{id}", id)
                .replace("{operationId}", id);
        filled = filled.replace(
                "{key}", known.isEmpty() ? NOTHING : template.contains("process") ? "arshjul" : "signal");
        for (Map.Entry<String, String> entry : known.entrySet()) {
            if (entry.getKey().startsWith("{")) {
                filled = filled.replace(entry.getKey(), entry.getValue());
            }
        }
        return filled.replaceAll("\\{(version|matter|decision|comment|scan|incident|feedImport|text|fil)}", NO_ROW)
                .replaceAll("\\{[^}]*}", NOTHING);
    }
}
