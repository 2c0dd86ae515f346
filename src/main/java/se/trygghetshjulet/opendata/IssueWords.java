package se.trygghetshjulet.opendata;

import org.springframework.stereotype.Component;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.publication.OpenRecord.Issue;

/** What is said of each publication wherever it is listed. */
@Component
class IssueWords {

    private final Municipalities municipalities;
    private final Plans plans;

    IssueWords(Municipalities municipalities, Plans plans) {
        this.municipalities = municipalities;
        this.plans = plans;
    }

    /** Never another's (RFC 4151): "tag:trygghet.example.se,2026:storstad/publicering/3". */
    static String id(Issue issue, Addresses at) {
        return "tag:" + at.host() + "," + issue.at().atZone(Municipality.ZONE).getYear() + ":"
                + issue.turn().kommun() + "/publicering/" + issue.id();
    }

    /** "Rättat: Handlingsplan 2027, Storstads kommun" */
    String title(Issue issue) {
        return issue.event().title() + ": " + plans.title(issue.turn()) + ", "
                + municipalities.get(issue.turn().kommun()).name();
    }
}
