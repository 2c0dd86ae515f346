/**
 * Indicators that are measured: figures typed, brought in files or fetched, the line of their targets, whether they are reached,
 * where they are heading, and what of it the public may see without a small count being told.
 */
@ApplicationModule(
        allowedDependencies = {
            "document",
            "engine",
            "handlingsplan",
            "handlingsplan :: depth",
            "letter",
            "municipality",
            "suppression",
            "text",
            "transfer"
        })
package se.trygghetshjulet.indicator;

import org.springframework.modulith.ApplicationModule;
