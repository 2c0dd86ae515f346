package se.trygghetshjulet.year;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.municipality.Municipality;

/**
 * Keeps the diary: looks at the engine's tables before and after each deed, which is one transaction, and writes down
 * what is different.
 */
final class DiaryKeeper {

    private final JdbcClient jdbc;
    private final RepositoryService repository;
    private final Diary diary = new Diary();
    private final Map<String, String> forms = new HashMap<>();
    private Map<String, Seen> before = new LinkedHashMap<>();
    private int deed;

    DiaryKeeper(JdbcClient jdbc, RepositoryService repository) {
        this.jdbc = jdbc;
        this.repository = repository;
    }

    /** A task as it stands in the engine's tables. */
    private record Seen(
            String id,
            String title,
            String form,
            String kommun,
            LocalDate lastDay,
            String assignee,
            Set<String> groups,
            Set<String> people) {}

    Diary diary() {
        return diary;
    }

    int deeds() {
        return deed;
    }

    static LocalDateTime now() {
        return LocalDateTime.ofInstant(ClockUtil.getCurrentTime().toInstant(), Municipality.ZONE);
    }

    /** @param actor who does it; null where the product acts by itself */
    void did(String actor, Runnable something, Diary.What... about) {
        deed++;
        something.run();
        Map<String, Seen> after = look();
        // what is closed is no task that anything else of the deed is about
        before.keySet().stream().filter(id -> !after.containsKey(id)).forEach(id -> write(new Diary.Closed(id)));
        after.values().forEach(task -> compare(actor, before.get(task.id()), task));
        before = after;
        for (Diary.What what : about) {
            write(what);
        }
    }

    void note(Diary.What what) {
        deed++;
        write(what);
    }

    private void write(Diary.What what) {
        diary.add(now(), deed, what);
    }

    private void compare(String actor, Seen old, Seen task) {
        if (old == null) {
            write(new Diary.Opened(
                    task.id(),
                    task.title(),
                    task.form(),
                    task.kommun(),
                    task.lastDay(),
                    task.groups(),
                    task.people(),
                    task.assignee()));
            return;
        }
        if (!old.groups().equals(task.groups()) || !old.people().equals(task.people())) {
            write(new Diary.Candidates(task.id(), task.groups(), task.people()));
        }
        if (!old.lastDay().equals(task.lastDay())) {
            write(new Diary.Moved(task.id(), task.lastDay()));
        }
        if (!Objects.equals(old.assignee(), task.assignee())) {
            boolean bySelf = task.assignee() == null || task.assignee().equals(actor);
            write(
                    bySelf
                            ? new Diary.Taken(task.id(), task.assignee())
                            : new Diary.HandedOver(task.id(), task.assignee()));
        }
    }

    private Map<String, Seen> look() {
        Map<String, Seen> seen = new LinkedHashMap<>();
        jdbc.sql("select id_, name_, task_def_key_, proc_def_id_, tenant_id_, due_date_, assignee_ from act_ru_task"
                        + " order by create_time_, id_")
                .query((row, number) -> new Seen(
                        row.getString(1),
                        row.getString(2),
                        form(row.getString(4), row.getString(3)),
                        row.getString(5),
                        day(row.getTimestamp(6)),
                        row.getString(7),
                        new HashSet<>(),
                        new HashSet<>()))
                .list()
                .forEach(task -> seen.put(task.id(), task));
        jdbc.sql("select task_id_, group_id_, user_id_ from act_ru_identitylink"
                        + " where type_ = 'candidate' and task_id_ is not null")
                .query(row -> {
                    Seen task = seen.get(row.getString(1));
                    if (row.getString(2) != null) {
                        task.groups().add(row.getString(2));
                    } else {
                        task.people().add(row.getString(3));
                    }
                });
        return seen;
    }

    private String form(String process, String activity) {
        return forms.computeIfAbsent(process + " " + activity, any -> {
            UserTask task = repository.getBpmnModelInstance(process).getModelElementById(activity);
            return task.getCamundaFormRef();
        });
    }

    private static LocalDate day(Timestamp lastDay) {
        return lastDay.toInstant().atZone(Municipality.ZONE).toLocalDate();
    }
}
