package se.trygghetshjulet.rehearsal;

import java.util.List;

/** Looks through a rehearsed year for one kind of collision. */
@FunctionalInterface
interface CollisionCheck {

    List<Collision> in(YearPlan plan);
}
