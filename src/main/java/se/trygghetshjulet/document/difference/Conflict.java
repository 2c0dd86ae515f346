package se.trygghetshjulet.document.difference;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Two people have written the same field of the same row otherwise, or one has written a row that the other took away.
 *
 * @param field null where one of them took the row away
 * @param mine null where there is nothing
 * @param theirs null where there is nothing
 */
public record Conflict(RowId row, String field, JsonNode mine, JsonNode theirs) {}
