package se.trygghetshjulet.municipality;

import se.trygghetshjulet.text.Coded;

/** The links of the golden thread from what is known to what is promised; each may hang loose. */
public enum ThreadLink implements Coded {
    /** A problem of the lägesbild rests on what somebody has reported. */
    SOURCE,
    /** A problem is taken up by an area of the plan, and an area takes up a problem. */
    PROBLEM,
    /** An area tells why its problem is there. */
    CAUSE,
    /** Something is done about each cause. */
    MEASURE,
    /** An area tells what is to become better. */
    GOAL,
    /** A goal is followed by a figure. */
    INDICATOR,
    /** A promise rests on an area of the plan. */
    PROMISE;
}
