package se.trygghetshjulet.comment;

import java.time.Instant;
import se.trygghetshjulet.exchange.WordComment.Place;

/**
 * What somebody said of a version, as it stood in the margin of a Word file.
 *
 * @param versionNumber of the version within its document
 * @param author as Word has it; empty where Word does not say
 * @param saidAt by the writer's clock, taken as Swedish time; null where Word does not say
 * @param sha256 by which the same comment is known in another file
 * @param answers that of the comment that it answers; null where it begins a thread
 * @param person user id of the one who brought the file
 */
public record Comment(
        Long id,
        Long version,
        int versionNumber,
        Place place,
        String author,
        Instant saidAt,
        String text,
        String sha256,
        String answers,
        String person,
        Instant takenAt) {}
