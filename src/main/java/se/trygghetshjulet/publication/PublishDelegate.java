package se.trygghetshjulet.publication;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelTasks;

@Component
class PublishDelegate implements JavaDelegate {

    private final Publications publications;
    private final Publisher publisher;

    PublishDelegate(Publications publications, Publisher publisher) {
        this.publications = publications;
        this.publisher = publisher;
    }

    @Override
    public void execute(DelegateExecution execution) {
        publisher.publish(publications.last(WheelTasks.wheelYear(execution)).orElseThrow());
    }
}
