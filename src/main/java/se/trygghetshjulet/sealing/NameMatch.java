package se.trygghetshjulet.sealing;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** When the name in the certificate of a service elsewhere is that of the one who was to sign. */
enum NameMatch {
    /** Every word, in whatever order. */
    HELT {
        @Override
        boolean isSame(List<String> said, List<String> certified) {
            return said.stream()
                    .sorted()
                    .toList()
                    .equals(certified.stream().sorted().toList());
        }
    },
    /** Certificates have all given names: one may leave some of them out. */
    DELAR {
        @Override
        boolean isSame(List<String> said, List<String> certified) {
            Set<String> all = new HashSet<>(certified);
            return HELT.isSame(said, certified) || said.size() > 1 && all.containsAll(said);
        }
    },
    /** Whoever the service says. */
    INGET {
        @Override
        boolean isSame(List<String> said, List<String> certified) {
            return true;
        }
    };

    abstract boolean isSame(List<String> said, List<String> certified);

    boolean isSame(String said, String certified) {
        return isSame(words(said), words(certified));
    }

    /** Nobody reads capital letters, hyphens or ways to write an accent as another name. */
    private static List<String> words(String name) {
        String read = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        return Stream.of(read.split("[^\\p{L}\\p{M}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
