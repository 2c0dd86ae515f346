package se.trygghetshjulet.document.rendering;

import java.util.List;

/** Who has signed a version; those who keep the signatures provide it. */
public interface Signers {

    List<Printout.Signed> of(Long version);
}
