package se.trygghetshjulet.engine.identity;

import java.io.InputStream;
import javax.xml.parsers.SAXParser;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.BpmnParseFactory;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Reads each model and each table of decisions once and holds it against its schema once, whichever municipalities it is
 * deployed for and however often the engine forgets a definition. What the engine makes of it, it makes for each anew.
 */
@Component
class ReadOnce extends AbstractProcessEnginePlugin implements BpmnParseFactory {

    private final Contents<Element> models = new Contents<>();
    private final ModelSchema schema = new ModelSchema();

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setBpmnParseFactory(this);
        DefaultDmnEngineConfiguration decisions = new DefaultDmnEngineConfiguration();
        decisions.setTransformer(new TablesReadOnce());
        configuration.setDmnEngineConfiguration(decisions);
    }

    @Override
    public BpmnParse createBpmnParse(BpmnParser parser) {
        return new ModelParse(new ModelParser(parser, schema), models);
    }

    /** The engine gives it a stream, and reads that by the parser's own means unless the model is known. */
    private static final class ModelParse extends BpmnParse {

        private final Contents<Element> models;
        private Contents.Content content;

        ModelParse(ModelParser parser, Contents<Element> models) {
            super(parser);
            this.models = models;
            // the schema comes with the parser
            schemaResource = null;
            parser.reader = new ModelReader(parser.schema, this::known, this::read);
        }

        @Override
        public ModelParse sourceInputStream(InputStream model) {
            content = Contents.read(model);
            super.sourceInputStream(content.stream());
            return this;
        }

        /** Nothing in the engine changes what has been read. */
        private boolean known() {
            rootElement = content == null ? null : models.of(content);
            return rootElement != null;
        }

        private void read() {
            if (content != null && !hasErrors() && !hasWarnings()) {
                models.keep(content, rootElement);
            }
        }
    }

    private static final class ModelParser extends BpmnParser {

        private final ModelSchema schema;
        private SAXParser reader;

        ModelParser(BpmnParser parser, ModelSchema schema) {
            super(parser.getExpressionManager(), null);
            setParseListeners(parser.getParseListeners());
            this.schema = schema;
        }

        @Override
        protected void enableSchemaValidation(boolean isEnabled) {
            // it always is
        }

        @Override
        protected SAXParser getSaxParser() {
            return reader;
        }
    }
}
