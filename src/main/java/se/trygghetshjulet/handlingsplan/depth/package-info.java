/** What a municipality may ask of areas, measures and indicators beyond the usual: all optional, and nothing where it is not said. */
@NamedInterface("depth")
package se.trygghetshjulet.handlingsplan.depth;

import org.springframework.modulith.NamedInterface;
