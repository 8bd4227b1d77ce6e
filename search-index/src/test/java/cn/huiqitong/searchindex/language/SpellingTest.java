package cn.huiqitong.searchindex.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void slipsAreCounted() {
        assertThat(Spelling.slips("稳港返还", "稳岗返还")).isEqualTo(1);
        assertThat(Spelling.slips("稳岗返还", "稳岗返还")).isZero();
        assertThat(Spelling.slips("个体工商", "个体工商户")).isEqualTo(1);
        assertThat(Spelling.slips("abcd", "badc")).isEqualTo(3);
        assertThat(Spelling.slips("一", "一二三四")).isGreaterThan(2);
    }

    @Test
    void theWordAroundTheSlipIsMended() {
        assertThat(new Spelling("应界毕业生 补贴", "应界").mendByWords(Vocabulary.load()))
                .contains("应届毕业生 补贴");
    }

    @Test
    void aTitleHelpsWhereTheVocabularyDoesNot() {
        Spelling spelling = new Spelling("算力卷", "卷");
        assertThat(spelling.mendByTitles(List.of("高质量数据集", "算力券（海安）"))).contains("算力券");
    }

    @Test
    void whatIsTooFarAwayIsLeftAlone() {
        assertThat(new Spelling("电梯加装", "电梯加装").mendByWords(Vocabulary.load())).isEmpty();
        assertThat(new Spelling("电梯加装", "电梯加装").mendByTitles(List.of("稳岗返还"))).isEmpty();
    }
}
