package cn.huiqitong.search;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** What may be meant by what was typed so far: items to go to, words to search for. */
@Serdeable
record SuggestionsView(List<SuggestedItemView> items, List<String> terms) {

    @Serdeable
    record SuggestedItemView(String id, String title) {}
}
