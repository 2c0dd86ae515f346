package se.trygghetshjulet.handlingsplan;

/** A measure in a column of one party's own. */
record PartyRow(
        String key,
        String number,
        String cause,
        String description,
        String owner,
        String ownerRole,
        String schedule,
        String goal,
        String followUp) {

    static PartyRow of(MeasureRow row) {
        return new PartyRow(
                row.key(),
                row.number(),
                row.cause(),
                row.description(),
                row.owner(),
                row.ownerRole(),
                row.schedule(),
                row.goal(),
                row.followUp());
    }

    MeasureRow toRow() {
        return new MeasureRow(key, number, cause, description, null, owner, ownerRole, schedule, goal, followUp);
    }
}
