/**
 * What lag (2023:196) om kommuners ansvar för brottsförebyggande arbete asks of a municipality, and what there is to show
 * for it. Each stage of the wheel brings its own {@link se.trygghetshjulet.duty.Evidence}.
 */
@ApplicationModule(allowedDependencies = {"council", "document :: rendering", "engine", "municipality", "text"})
package se.trygghetshjulet.duty;

import org.springframework.modulith.ApplicationModule;
