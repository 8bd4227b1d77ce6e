package cn.huiqitong.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.platform.FieldError;
import cn.huiqitong.rules.fact.Code;
import cn.huiqitong.rules.fact.CodeSystem;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.FactType;
import cn.huiqitong.rules.fact.Supplier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FactSupplyTest {

    private final FactSupply supply = new FactSupply(FactCatalog.of(
            List.of(
                    field("ipCount", "知识产权数", FactType.NUMBER, null, true),
                    field("size", "企业规模", FactType.CODE, "size", true),
                    field("layoffRate", "裁员率", FactType.NUMBER, null, false)),
            List.of(CodeSystem.of("size", "企业规模", null, List.of(new Code("SMALL", "小型", List.of()))))));

    @Test
    void ownFactsInTheRightShapeAreTaken() {
        assertThat(supply.objections(Map.of("ipCount", 3, "size", "SMALL"))).isEmpty();
    }

    @Test
    void takingBackNeedsNoShapeButOwnership() {
        Map<String, @Nullable Object> changes = new HashMap<>();
        changes.put("ipCount", null);
        changes.put("layoffRate", null);

        assertThat(supply.objections(changes)).extracting(FieldError::field).containsExactly("facts.layoffRate");
    }

    @Test
    void aDepartmentsFactIsNotTheFirmsToSay() {
        assertThat(supply.objections(Map.of("layoffRate", 0)))
                .containsExactly(new FieldError("facts.layoffRate", "not-own", "“裁员率”以市人社局的数据为准，不能自行填写。"));
    }

    @Test
    void everyObjectionComesAtOnceAndInItsPlace() {
        assertThat(supply.objections(Map.of("ipCount", "三", "size", "HUGE", "nonsense", 1)))
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("facts.ipCount", "facts.size", "facts.nonsense");
    }

    private static FactField field(String key, String label, FactType type, @Nullable String codeSystem, boolean own) {
        return new FactField(
                key, label, type, null, codeSystem, Supplier.department("市人社局"), own, null, null, List.of());
    }
}
