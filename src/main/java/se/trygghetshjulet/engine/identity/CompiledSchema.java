package se.trygghetshjulet.engine.identity;

import java.net.URL;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.SchemaFactory;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.BpmnParseFactory;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;

/**
 * Holds each model against the schema of BPMN, as the engine does, but compiles the schema once. The engine compiles it for
 * each model that it reads, which takes longer than the reading.
 */
@Component
class CompiledSchema extends AbstractProcessEnginePlugin implements BpmnParseFactory {

    private ModelParser models;

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setBpmnParseFactory(this);
    }

    /** The engine has one parser, whose listeners it sets before it reads the first model. */
    @Override
    public synchronized BpmnParse createBpmnParse(BpmnParser parser) {
        if (models == null) {
            models = new ModelParser(parser);
        }
        return new ModelParse(models);
    }

    /** The schema comes with the parser. */
    private static final class ModelParse extends BpmnParse {

        ModelParse(ModelParser parser) {
            super(parser);
            schemaResource = null;
        }
    }

    private static final class ModelParser extends BpmnParser {

        private SAXParserFactory factory;

        ModelParser(BpmnParser parser) {
            super(parser.getExpressionManager(), null);
            setParseListeners(parser.getParseListeners());
        }

        @Override
        protected void enableSchemaValidation(boolean isEnabled) {
            // it always is
        }

        /** Once there is a model to read, which at most starts there is not. */
        @Override
        protected synchronized SAXParser getSaxParser() throws ParserConfigurationException, SAXException {
            if (factory == null) {
                factory = factory();
            }
            return factory.newSAXParser();
        }

        /** Each feature that is set costs as much as a parser. */
        private SAXParserFactory factory() throws ParserConfigurationException, SAXException {
            URL schema = BpmnParser.class.getClassLoader().getResource(BPMN_20_SCHEMA_LOCATION);
            SAXParserFactory made = SAXParserFactory.newInstance();
            made.setNamespaceAware(true);
            made.setFeature(NAMESPACE_PREFIXES, true);
            made.setSchema(SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(schema));
            setXxeProcessing(made);
            return made;
        }
    }
}
