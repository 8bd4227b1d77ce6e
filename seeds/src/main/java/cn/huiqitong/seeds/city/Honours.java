package cn.huiqitong.seeds.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Recognitions. Assumption: all shares. They build on each other as the real ones do: 创新型 before 专精特新 before 小巨人 before
 * 单项冠军, 科技型中小企业 and 高企 with research, 瞪羚 with growth on top of a 高企.
 */
final class Honours {

    private static final Map<String, String> CLUSTERS = Map.of(
            "C17", "高端纺织", "C18", "高端纺织", "C34", "高端装备", "C35", "高端装备", "C37", "船舶海工", "C39", "新一代信息技术", "C26", "新材料",
            "C27", "生物医药", "C38", "新能源", "I652", "集成电路");

    private final Outline firm;
    private final Chance chance;
    private final List<Map<String, Object>> list = new ArrayList<>();

    private Honours(Outline firm, Chance chance) {
        this.firm = firm;
        this.chance = chance;
    }

    static void write(Outline firm, Chance chance, Map<String, Object> facts) {
        var honours = new Honours(firm, chance);
        if (firm.enterprise()) {
            honours.technology();
            honours.specialised();
            facts.put("clusters", honours.clusters());
        }
        honours.others();
        facts.put("honours", honours.list);
    }

    private void technology() {
        boolean able = firm.technical() && firm.age() >= 1;
        if (able && chance.yes(0.08 + 0.12 * firm.rank())) {
            add("科技型中小企业", "国家", 1);
        }
        if (able && chance.yes(0.02 + 0.18 * firm.rank())) {
            add("高新技术企业", "国家", 3);
            if (firm.growth() > 1.2 && chance.yes(0.15)) {
                add("瞪羚", "省", 3);
            }
            if (firm.factory() && chance.yes(0.4)) {
                add("加计抵减名单", "省", 2);
            }
        } else if (able && chance.yes(0.03)) {
            add("高企培育库", "省", 3);
        }
    }

    private void specialised() {
        boolean able = firm.age() >= 2 && (firm.factory() || firm.technical()) && firm.rank() > 0;
        if (!able || !chance.yes(0.06 + 0.06 * firm.rank())) {
            return;
        }
        add("创新型中小企业", "省", 3);
        if (firm.rank() < 3 && chance.yes(0.35)) {
            add("专精特新", "省", 3);
            if (chance.yes(0.1)) {
                add("小巨人", "国家", 3);
            }
        } else if (chance.yes(0.05)) {
            add("单项冠军", "国家", 3);
        }
    }

    private void others() {
        if ((Trades.trade(firm.industry()) || firm.industry().startsWith("H")) && chance.yes(0.004)) {
            add("放心消费示范", "省", 3);
        }
        if (firm.age() > 25 && chance.yes(0.02)) {
            add("老字号", "省", 10);
        }
        if (firm.factory() && firm.rank() > 1 && chance.yes(0.02)) {
            add("江苏精品", "省", 3);
        }
        if (firm.factory() && firm.technical() && firm.rank() > 0 && chance.yes(0.01)) {
            add("首台套", "省", 3);
        }
    }

    /** Recognised at some time within its validity and half as long again, so that some have run out. */
    private void add(String name, String level, int years) {
        LocalDate on = City.AS_OF.minusDays(chance.between(5, years * 550));
        LocalDate day = on.isBefore(firm.established()) ? firm.established().plusMonths(6) : on;
        Map<String, Object> honour = new LinkedHashMap<>();
        honour.put("name", name);
        honour.put("level", level);
        honour.put("recognisedOn", day.toString());
        honour.put("validUntil", day.plusYears(years).minusDays(1).toString());
        honour.put("first", chance.yes(0.6));
        list.add(honour);
    }

    private List<String> clusters() {
        var names = new TreeSet<String>();
        String named = CLUSTERS.get(firm.industry());
        if (named != null && chance.yes(0.7)) {
            names.add(named);
        }
        if (firm.technical() && chance.yes(0.1)) {
            names.add("1650");
        }
        if (firm.industry().startsWith("I65") && chance.yes(0.15)) {
            names.add("人工智能");
        }
        return List.copyOf(names);
    }
}
