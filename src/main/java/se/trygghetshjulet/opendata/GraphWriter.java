package se.trygghetshjulet.opendata;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Writes a graph as RDF/XML or Turtle, whichever is wanted. */
@Component
class GraphWriter extends AbstractHttpMessageConverter<Model> {

    static final String RDF_XML = "application/rdf+xml;charset=UTF-8";
    static final String TURTLE = "text/turtle;charset=UTF-8";

    GraphWriter() {
        super(MediaType.valueOf(RDF_XML), MediaType.valueOf(TURTLE));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Model.class.isAssignableFrom(type);
    }

    @Override
    protected boolean canRead(MediaType type) {
        return false;
    }

    @Override
    protected Model readInternal(Class<? extends Model> type, HttpInputMessage in) {
        throw new HttpMessageNotReadableException("Graphs are only ever written", in);
    }

    @Override
    protected void writeInternal(Model graph, HttpOutputMessage out) throws IOException {
        boolean turtle =
                MediaType.valueOf(TURTLE).isCompatibleWith(out.getHeaders().getContentType());
        Writer text = new OutputStreamWriter(out.getBody(), StandardCharsets.UTF_8);
        Rio.write(graph, text, turtle ? RDFFormat.TURTLE : RDFFormat.RDFXML);
        text.flush();
    }
}
