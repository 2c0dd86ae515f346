package se.trygghetshjulet.rehearsal;

/** Where a year that somebody wants to see stands. */
sealed interface RehearsalState {

    record Ready(YearPlan plan) implements RehearsalState {}

    /** @param ahead how many other years are to be rehearsed before this one; 0 if it has begun, or is the next */
    record Waiting(int ahead, Progress progress) implements RehearsalState {}
}
