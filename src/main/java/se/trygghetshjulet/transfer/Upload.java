package se.trygghetshjulet.transfer;

import java.io.IOException;
import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;

/**
 * A file that somebody sent.
 *
 * @param name as its sender calls it; empty where nothing was chosen
 */
public record Upload(byte[] bytes, String name) {

    /**
     * Only here is the request's body read, so that a page may answer in words of its own what is wrong with it.
     *
     * @throws UploadFailed if it is too large, or came in part
     */
    public static Upload of(MultipartRequest request, String field) {
        try {
            MultipartFile file = request.getFile(field);
            // a browser sends an empty part without a name where nothing was chosen
            return file == null
                    ? new Upload(new byte[0], "")
                    : new Upload(
                            file.getBytes(),
                            StringUtils.hasLength(file.getOriginalFilename()) ? file.getOriginalFilename() : "");
        } catch (MaxUploadSizeExceededException e) {
            throw new UploadFailed(true, e);
        } catch (MultipartException | IOException e) {
            throw new UploadFailed(false, e);
        }
    }

    /**
     * A file that has something in it.
     *
     * @param tooLarge what to say of one that is too large
     * @throws UnreadableFile if none came, or not whole
     */
    public static Upload demanded(MultipartRequest request, String field, String tooLarge) {
        try {
            Upload file = of(request, field);
            if (file.bytes().length == 0) {
                throw new UnreadableFile("Välj en fil som inte är tom.");
            }
            return file;
        } catch (UploadFailed e) {
            throw new UnreadableFile(
                    e.isTooLarge() ? tooLarge : "Filen kom inte fram hel. Välj den och försök igen.", e);
        }
    }

    public boolean isNothing() {
        return bytes.length == 0 && name.isEmpty();
    }
}
