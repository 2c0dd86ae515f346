package se.trygghetshjulet.overenskommelse;

import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.AvtalsbevakningProcess;
import se.trygghetshjulet.engine.DailyWork;

/** Whether it is time to ask for a position on the överenskommelse. */
@Component
class AgreementToday implements DailyWork {

    private final OverenskommelseWatch watch;

    AgreementToday(OverenskommelseWatch watch) {
        this.watch = watch;
    }

    @Override
    public String process() {
        return AvtalsbevakningProcess.KEY;
    }

    @Override
    public boolean hasSomething(String kommun) {
        return watch.toAskFor(kommun).isPresent();
    }
}
