/** Stages 3 and 4: the matter before arbetsutskottet and kommunstyrelsen, and what they decided. */
package se.trygghetshjulet.decision;
