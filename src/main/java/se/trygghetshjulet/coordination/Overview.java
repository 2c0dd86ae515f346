package se.trygghetshjulet.coordination;

import java.util.List;
import java.util.stream.Stream;
import se.trygghetshjulet.municipality.Municipality;

/**
 * What the page shows.
 *
 * @param mayAct whether the reader may do something about what he sees
 * @param filter the case that alone is shown; empty for all
 * @param filterTitle what that case is called; null if it has no open task
 * @param undelivered letters of late that have not arrived
 * @param reports what citizens have told and nobody has looked at
 * @param texts what citizens have answered in words and nobody has read
 */
record Overview(
        Municipality municipality,
        boolean mayAct,
        String filter,
        String filterTitle,
        List<TaskCase> cases,
        int undelivered,
        int reports,
        int texts,
        List<LogEntry> log) {

    public List<TaskRow> late() {
        return tasks().filter(TaskRow::late).toList();
    }

    public List<TaskRow> deserted() {
        return tasks().filter(TaskRow::deserted).toList();
    }

    public boolean shows(String task) {
        return tasks().anyMatch(row -> row.id().equals(task));
    }

    public boolean isCalm() {
        return late().isEmpty() && deserted().isEmpty() && undelivered == 0 && !(mayAct && reports + texts > 0);
    }

    private Stream<TaskRow> tasks() {
        return cases.stream().flatMap(one -> one.tasks().stream());
    }
}
