package se.trygghetshjulet.document.rendering;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A heading with those below it, as a reader's outline shows them. */
record Mark(String id, String heading, int level, List<Mark> below) {

    static List<Mark> tree(List<Part> parts) {
        List<Mark> top = new ArrayList<>();
        Deque<Mark> above = new ArrayDeque<>();
        for (Part part : parts) {
            Mark mark = new Mark(part.id(), part.heading(), part.level(), new ArrayList<>());
            while (!above.isEmpty() && above.peek().level() >= mark.level()) {
                above.pop();
            }
            (above.isEmpty() ? top : above.peek().below()).add(mark);
            above.push(mark);
        }
        return top;
    }
}
