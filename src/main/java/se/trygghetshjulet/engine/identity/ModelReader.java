package se.trygghetshjulet.engine.identity;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import org.xml.sax.Parser;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one model for the engine, unless what is in it is known. */
final class ModelReader extends SAXParser {

    private final ModelSchema schema;
    private final BooleanSupplier known;
    private final Runnable read;
    private final Map<String, Object> properties = new LinkedHashMap<>();

    /**
     * @param known asks whether there is nothing to read, and says what it was read as
     * @param read told when it has been read
     */
    ModelReader(ModelSchema schema, BooleanSupplier known, Runnable read) {
        this.schema = schema;
        this.known = known;
        this.read = read;
    }

    @Override
    public void parse(InputStream model, DefaultHandler handler) throws SAXException, IOException {
        if (!known.getAsBoolean()) {
            parser().parse(model, handler);
            read.run();
        }
    }

    private SAXParser parser() throws SAXException {
        try {
            SAXParser parser = schema.parser();
            for (Map.Entry<String, Object> property : properties.entrySet()) {
                parser.setProperty(property.getKey(), property.getValue());
            }
            return parser;
        } catch (ParserConfigurationException e) {
            throw new SAXException(e);
        }
    }

    @Override
    public void setProperty(String name, Object value) {
        properties.put(name, value);
    }

    @Override
    public Object getProperty(String name) {
        return properties.get(name);
    }

    @Override
    public boolean isNamespaceAware() {
        return true;
    }

    /** By a schema, and not by what a model brings itself. */
    @Override
    public boolean isValidating() {
        return false;
    }

    @Override
    public XMLReader getXMLReader() throws SAXException {
        return parser().getXMLReader();
    }

    @Override
    @Deprecated
    public Parser getParser() throws SAXException {
        throw new SAXException("SAX 1 knows no namespaces");
    }
}
