package se.trygghetshjulet.indicator.kolada;

import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.AterkommandeProcess;
import se.trygghetshjulet.engine.BeforeJob;
import se.trygghetshjulet.municipality.Municipalities;

/** Asks Kolada every morning, however long it takes; where nothing is fetched there is nothing to do. */
@Component
class KoladaWork implements BeforeJob {

    private final Municipalities municipalities;
    private final KoladaRound round;

    KoladaWork(Municipalities municipalities, KoladaRound round) {
        this.municipalities = municipalities;
        this.round = round;
    }

    @Override
    public String activity() {
        return AterkommandeProcess.SERVICE_TASK_FETCH_FIGURES;
    }

    @Override
    public void work(Waiting job) {
        round.fetch(municipalities.get(job.turn().kommun()));
    }
}
