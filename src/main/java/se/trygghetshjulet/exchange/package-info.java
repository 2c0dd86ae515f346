/** What goes out of the product to be worked on elsewhere: documents of any kind for Word, each row marked by its key. */
@ApplicationModule(allowedDependencies = {"document", "document :: rendering"})
package se.trygghetshjulet.exchange;

import org.springframework.modulith.ApplicationModule;
