package se.trygghetshjulet.medborgarlofte;

import java.util.List;

/** A medborgarlöfte as a municipality's demo file has it. */
public record DemoLofte(int year, String situation, String followUp, List<DraftLofteForm.Row> promises) {

    LofteContent content() {
        return new LofteContent(
                situation,
                followUp,
                promises.stream().map(DraftLofteForm.Row::toPromise).toList(),
                null);
    }
}
