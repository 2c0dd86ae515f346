package se.trygghetshjulet.lagesbild;

import java.util.List;

/** What was seen on the safety walks of the last twelve months; those who run the walks provide it. */
public interface WalkFindings {

    List<Finding> ofTheYear(String kommun);

    /**
     * @param day in words to read
     * @param result what has become of the proposal, in words to read; null while nobody has said
     */
    record Finding(String place, String day, String seen, String proposal, String result) {}
}
