package se.trygghetshjulet.engine.identity;

import java.net.URL;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.Schema;
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

    private Schema schema;

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setBpmnParseFactory(this);
    }

    @Override
    public BpmnParse createBpmnParse(BpmnParser parser) {
        return new ModelParse(new ModelParser(parser, schema()));
    }

    /** Once there is a model to read, which at most starts there is not. */
    private synchronized Schema schema() {
        if (schema == null) {
            URL file = BpmnParser.class.getClassLoader().getResource(BpmnParser.BPMN_20_SCHEMA_LOCATION);
            try {
                schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                        .newSchema(file);
            } catch (SAXException e) {
                throw new IllegalStateException("The engine's schema of BPMN cannot be read", e);
            }
        }
        return schema;
    }

    /** The schema comes with the parser. */
    private static final class ModelParse extends BpmnParse {

        ModelParse(ModelParser parser) {
            super(parser);
            schemaResource = null;
        }
    }

    private static final class ModelParser extends BpmnParser {

        private final Schema schema;

        ModelParser(BpmnParser parser, Schema schema) {
            super(parser.getExpressionManager(), null);
            setParseListeners(parser.getParseListeners());
            this.schema = schema;
        }

        @Override
        protected SAXParser getSaxParser() throws ParserConfigurationException, SAXException {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(NAMESPACE_PREFIXES, true);
            factory.setSchema(schema);
            setXxeProcessing(factory);
            return factory.newSAXParser();
        }
    }
}
