package se.trygghetshjulet.opendata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Writes rows as CSV where that is what is wanted. */
@Component
class SheetWriter extends AbstractHttpMessageConverter<PlanRows> {

    static final String CSV = "text/csv;charset=UTF-8;header=present";

    SheetWriter() {
        super(MediaType.valueOf(CSV));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return PlanRows.class == type;
    }

    @Override
    protected boolean canRead(MediaType type) {
        return false;
    }

    @Override
    protected PlanRows readInternal(Class<? extends PlanRows> type, HttpInputMessage in) {
        throw new HttpMessageNotReadableException("Rows are only ever written", in);
    }

    @Override
    protected void writeInternal(PlanRows rows, HttpOutputMessage out) throws IOException {
        out.getBody().write(rows.sheet().getBytes(StandardCharsets.UTF_8));
    }
}
