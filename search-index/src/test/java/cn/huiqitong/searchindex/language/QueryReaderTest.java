package cn.huiqitong.searchindex.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueryReaderTest {

    private final QueryReader reader = new QueryReader(Vocabulary.load());

    @Test
    void waysOfAskingAreLeftOut() {
        QueryReading reading = reader.read("请问我开饭店能享受什么政策？");
        assertThat(texts(reading, Word.Topic.class)).containsExactly("开饭店");
        assertThat(texts(reading, Word.Unknown.class)).isEmpty();
    }

    @Test
    void aQueryOfNothingButFillersIsEmpty() {
        assertThat(reader.read("有什么").empty()).isTrue();
        assertThat(reader.read("  ").empty()).isTrue();
        assertThat(reader.read("补贴").empty()).isFalse();
    }

    @Test
    void synonymsGoBothWaysAndRelatedWordsOneWay() {
        assertThat(alternatives("高企")).contains("高新技术企业");
        assertThat(alternatives("高新技术企业")).contains("高企");
        assertThat(alternatives("六税两费")).contains("印花税");
        assertThat(alternatives("餐饮")).contains("住餐");
        assertThat(alternatives("社保补贴")).contains("稳岗返还");
        assertThat(alternatives("稳岗返还")).doesNotContain("社保补贴");
    }

    @Test
    void theTypedWordWeighsMost() {
        List<Alternative> found = topic("小微企业").alternatives();
        assertThat(found.getFirst()).isEqualTo(new Alternative("小微企业", 1));
        assertThat(found).allSatisfy(other -> assertThat(other.weight()).isBetween(0.1, 1.0));
    }

    @Test
    void quotationMarksAndWidthDoNotMatter() {
        assertThat(alternatives("专精特新“小巨人”")).contains("小巨人");
        assertThat(alternatives("ＡＩ")).contains("人工智能");
        assertThat(texts(reader.read("email"), Word.Topic.class)).isEmpty();
    }

    @Test
    void theCutLeavesAsLittleUnknownAsItCan() {
        QueryReading reading = reader.read("质量奖励");
        assertThat(texts(reading, Word.Topic.class)).containsExactly("质量");
        assertThat(texts(reading, Word.Weak.class)).containsExactly("奖励");
    }

    @Test
    void placesHaveTheNameOfTheIndex() {
        assertThat(reader.read("海安 人工智能").list(Word.Place.class)).containsExactly(new Word.Place("海安", "海安市"));
    }

    @Test
    void waysOfObtainingAreCodes() {
        assertThat(reader.read("哪些政策免申即享").list(Word.Obtaining.class))
                .containsExactly(new Word.Obtaining("免申即享", List.of("AUTO", "FAST")));
    }

    @Test
    void aSingleCharacterCanStandForAWord() {
        assertThat(texts(reader.read("招应届毕业生"), Word.Topic.class)).containsExactly("招", "应届毕业生");
        assertThat(alternatives("招")).contains("招用");
    }

    @Test
    void aDocumentNumberIsNoText() {
        QueryReading reading = reader.read("苏政办发[2023]33号 稳岗");
        assertThat(reading.findNumber()).contains(new DocumentNumber("苏政办发", "2023", "33"));
        assertThat(reading.text()).isEqualTo("稳岗");
    }

    private List<String> alternatives(String word) {
        return topic(word).alternatives().stream().map(Alternative::text).toList();
    }

    private Word.Topic topic(String word) {
        return reader.read(word).list(Word.Topic.class).getFirst();
    }

    private static List<String> texts(QueryReading reading, Class<? extends Word> kind) {
        return reading.list(kind).stream().map(Word::text).toList();
    }
}
