package se.trygghetshjulet.exchange;

import org.springframework.web.multipart.MultipartRequest;
import se.trygghetshjulet.transfer.UnreadableFile;
import se.trygghetshjulet.transfer.Upload;
import se.trygghetshjulet.transfer.UploadFailed;

/** The file that somebody sent from one of our pages, all of it. */
public final class SentFile {

    private static final String FIELD = "fil";

    private SentFile() {}

    /**
     * @param tooLarge what to say of a file that is larger than we take
     * @throws UnreadableFile if it is that, or is empty, or came in part
     */
    public static byte[] of(MultipartRequest request, String tooLarge) {
        try {
            Upload file = Upload.of(request, FIELD);
            if (file.bytes().length == 0) {
                throw new UnreadableFile("Välj en fil som inte är tom.");
            }
            return file.bytes();
        } catch (UploadFailed e) {
            throw new UnreadableFile(
                    e.isTooLarge() ? tooLarge : "Filen kom inte fram hel. Välj den och försök igen.", e);
        }
    }
}
