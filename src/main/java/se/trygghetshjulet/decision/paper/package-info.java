/** The papers of a matter: tjänsteskrivelse and protokollsutdrag, in versions that are kept as they were printed. */
@NamedInterface("paper")
package se.trygghetshjulet.decision.paper;

import org.springframework.modulith.NamedInterface;
