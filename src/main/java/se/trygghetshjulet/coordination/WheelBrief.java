package se.trygghetshjulet.coordination;

/**
 * A wheel beside the central one in short.
 *
 * @param open its open tasks
 * @param late those of them whose last day has passed
 */
record WheelBrief(String id, String name, long open, long late) {

    /** "3 uppgifter, 1 försenad" */
    public String text() {
        String tasks = open == 1 ? "1 uppgift" : open + " uppgifter";
        return late == 0 ? tasks : tasks + ", " + late + (late == 1 ? " försenad" : " försenade");
    }
}
