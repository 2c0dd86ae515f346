package se.trygghetshjulet.year;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
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
import se.trygghetshjulet.engine.EngineTables;
import se.trygghetshjulet.municipality.Municipality;

/**
 * Keeps the diary: looks at the engine's tables before and after each deed, which is one transaction, and writes down
 * what is different.
 */
final class DiaryKeeper {

    private final EngineTables tables;
    private final RepositoryService repository;
    private final Diary diary = new Diary();
    private final Map<String, String> forms = new HashMap<>();
    private Map<String, Seen> before = new LinkedHashMap<>();
    private int deed;

    DiaryKeeper(JdbcClient jdbc, RepositoryService repository) {
        this.tables = new EngineTables(jdbc);
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
        tables.tasks()
                .forEach(task -> seen.put(
                        task.id(),
                        new Seen(
                                task.id(),
                                task.name(),
                                form(task.process(), task.activity()),
                                task.kommun(),
                                day(task.due()),
                                task.assignee(),
                                new HashSet<>(),
                                new HashSet<>())));
        tables.candidates().forEach(candidate -> {
            Seen task = seen.get(candidate.task());
            if (candidate.group() != null) {
                task.groups().add(candidate.group());
            } else {
                task.people().add(candidate.person());
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

    private static LocalDate day(Date lastDay) {
        return lastDay.toInstant().atZone(Municipality.ZONE).toLocalDate();
    }
}
