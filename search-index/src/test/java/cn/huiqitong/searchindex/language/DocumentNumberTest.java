package cn.huiqitong.searchindex.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "通委发〔2023〕13号",
                "通委发[2023]13号",
                "通委发［2023］13号",
                "通委发【2023】13号",
                "通委发(2023)13号",
                "通委发（2023）13号",
                "通委发<2023>013号",
                "通委发〔2023〕13",
                "通委发〔2023〕第13号文",
                "通委发2023年13号",
                "通委发 〔2023〕 13 号",
                "通委发2023 13号"
            })
    void everyShapeOfBracketIsTheSameNumber(String typed) {
        assertThat(DocumentNumber.find(typed).map(DocumentNumber.Found::number))
                .contains(new DocumentNumber("通委发", "2023", "13"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"财政部 税务总局公告2023年第12号", "财政部税务总局公告2023年第12号", "税务总局公告2023年12号", "2023年第12号公告", "12号公告"})
    void announcementsAreFoundByAnyPartOfTheirNumber(String typed) {
        assertThat(DocumentNumber.keysOf("财政部 税务总局公告2023年第12号")).contains(key(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"通委发13号", "〔2023〕13号", "13号文"})
    void yearOrOfficeMayBeLeftOut(String typed) {
        assertThat(DocumentNumber.keysOf("通委发〔2023〕13号")).contains(key(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"人才新政3.0", "2023年稳岗返还", "20条", "12345热线", "个体户 2024", "5号店开业"})
    void otherFiguresAreNoNumber(String typed) {
        assertThat(DocumentNumber.find(typed)).isEmpty();
    }

    @Test
    void whatStandsBesideTheNumberStays() {
        DocumentNumber.Found found = DocumentNumber.find("餐饮 通委发〔2023〕13号").orElseThrow();
        assertThat(found.textWithout().strip()).isEqualTo("餐饮");
        assertThat(found.number().office()).isEqualTo("通委发");
    }

    private static String key(String typed) {
        return DocumentNumber.find(typed).orElseThrow().number().key();
    }
}
