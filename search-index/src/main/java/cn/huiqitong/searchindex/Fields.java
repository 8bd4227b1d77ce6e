package cn.huiqitong.searchindex;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields that are searched, and what a word found there is worth. */
final class Fields {

    static final String TITLE = "wording.title";
    static final String PAIRS = ".bi";

    /** Worth of a whole word, by field. Even the least is worth much: to have two words beats having one in the title. */
    static final Map<String, Double> WORTH = worth();

    /** Fields whose matching places are shown. */
    static final List<String> SHOWN =
            List.of(TITLE, "wording.summary", "wording.beneficiary", "wording.conditions", "origin.documentTitle");

    private Fields() {}

    private static Map<String, Double> worth() {
        Map<String, Double> worth = new LinkedHashMap<>();
        worth.put(TITLE, 4.5);
        worth.put("origin.documentAlias", 3.7);
        worth.put("wording.beneficiary", 3.5);
        worth.put("wording.summary", 3.3);
        worth.put("offer.labels", 2.9);
        worth.put("wording.conditions", 2.7);
        worth.put("origin.documentTitle", 2.5);
        worth.put("origin.docNo", 2.3);
        worth.put("origin.issuer", 2.0);
        worth.put("wording.questions", 2.0);
        return worth;
    }
}
