package se.trygghetshjulet.engine.identity;

import java.net.URL;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.SchemaFactory;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.xml.sax.SAXException;

/**
 * Parsers that hold a model against the schema of BPMN, as the engine's do. The engine compiles the schema for each model that
 * it reads, which takes longer than the reading.
 */
final class ModelSchema {

    private SAXParserFactory factory;

    /** The schema is compiled once there is a model to read, which at most starts there is not. */
    synchronized SAXParser parser() throws ParserConfigurationException, SAXException {
        if (factory == null) {
            factory = factory();
        }
        return factory.newSAXParser();
    }

    /** Each feature that is set costs as much as a parser. */
    private static SAXParserFactory factory() throws ParserConfigurationException, SAXException {
        URL schema = BpmnParser.class.getClassLoader().getResource(BpmnParser.BPMN_20_SCHEMA_LOCATION);
        SAXParserFactory made = SAXParserFactory.newInstance();
        made.setNamespaceAware(true);
        made.setSchema(
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(schema));
        Strict.on(made);
        return made;
    }

    /** For what the engine does to its own factories. */
    private static final class Strict extends BpmnParser {

        private Strict() {
            super(null, null);
        }

        private static void on(SAXParserFactory factory) throws ParserConfigurationException, SAXException {
            factory.setFeature(NAMESPACE_PREFIXES, true);
            new Strict().setXxeProcessing(factory);
        }
    }
}
