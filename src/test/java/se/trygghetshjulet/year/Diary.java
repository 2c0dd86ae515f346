package se.trygghetshjulet.year;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What happened, in the order in which it did. What has the same deed happened in one transaction. */
final class Diary {

    private final List<Entry> entries = new ArrayList<>();

    /** @param at Swedish time */
    record Entry(LocalDateTime at, int deed, What what) {}

    sealed interface What {}

    /**
     * A task as it was when it began to wait.
     *
     * @param groups candidate groups
     * @param people candidate people
     * @param assignee whose it is from the start; null if nobody's
     */
    record Opened(
            String task,
            String title,
            String form,
            String kommun,
            LocalDate lastDay,
            Set<String> groups,
            Set<String> people,
            String assignee)
            implements What {}

    /** @param person null if the task was put back */
    record Taken(String task, String person) implements What {}

    /** Somebody else than the person gave him the task. */
    record HandedOver(String task, String person) implements What {}

    /** Somebody else may take it now. */
    record Candidates(String task, Set<String> groups, Set<String> people) implements What {}

    record Moved(String task, LocalDate lastDay) implements What {}

    record Closed(String task) implements What {}

    record Nudged(String task) implements What {}

    /**
     * @param kind aterremiss or vagran
     * @param title as the subject says it
     */
    record SetBack(String kommun, String kind, String title, String reason) implements What {}

    record MorningRun(String kommun) implements What {}

    /**
     * Somebody is registered as absent.
     *
     * @param deputy null if there is none
     */
    record Away(String person, String kommun, LocalDate first, LocalDate last, String deputy) implements What {}

    /** An absence begins, ends or is new: the tasks' holders are counted again. */
    record Counted(String kommun) implements What {}

    record Prefers(String person, int hour, String language, boolean singles) implements What {}

    /** The letters whose time has come are sent. */
    record Post() implements What {}

    void add(LocalDateTime at, int deed, What what) {
        entries.add(new Entry(at, deed, what));
    }

    List<Entry> entries() {
        return entries;
    }
}
