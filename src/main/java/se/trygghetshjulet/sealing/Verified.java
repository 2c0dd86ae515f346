package se.trygghetshjulet.sealing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import se.trygghetshjulet.sealing.KnownFiles.Known;

/**
 * What somebody who uploads a file is told of it.
 *
 * @param sha256 of the file, in hexadecimal digits
 * @param known the version of ours that it is; null if it is none
 */
record Verified(String sha256, @JsonUnwrapped Sealed sealed, Known known) {}
