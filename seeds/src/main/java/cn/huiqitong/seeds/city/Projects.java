package cn.huiqitong.seeds.city;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Investments, loans for equipment, and expenses that are paid back in part. Assumption: all shares. */
final class Projects {

    private static final Shares<String> KINDS = Shares.of("其他 40 设备更新 25 智能化技改 15 智改数转网联 15 房屋建筑 3 智能算力 1 高质量数据集 1");
    private static final Shares<String> EXPENSES = Shares.of("智能算力 60 首轮流片 10 EDA租用 15 EDA购买 15");

    private Projects() {}

    static void write(Outline firm, Chance chance, Map<String, Object> facts) {
        if (!firm.enterprise()) {
            return;
        }
        facts.put("projects", projects(firm, chance));
        facts.put("equipmentLoans", loans(firm, chance));
        facts.put("expenses", expenses(firm, chance));
        facts.put("unacceptedProvincialProject", chance.yes(0.005 * (1 + firm.rank())));
        facts.put("firstSetApplied", firm.factory() && chance.yes(0.01));
    }

    private static List<Map<String, Object>> projects(Outline firm, Chance chance) {
        List<Map<String, Object>> list = new ArrayList<>();
        double share = firm.factory() ? 0.05 + 0.15 * firm.rank() : 0.01 + 0.03 * firm.rank();
        while (list.size() < 3 && chance.yes(share)) {
            list.add(project(firm, chance));
        }
        return list;
    }

    private static Map<String, Object> project(Outline firm, Chance chance) {
        long total = Math.max(10, Math.round(firm.lastRevenue() * chance.around(0.15, 1.0) / 10_000)) * 10_000;
        boolean completed = chance.yes(0.5);
        int days = chance.between(10, 900);
        Map<String, Object> project = new LinkedHashMap<>();
        project.put("kind", KINDS.draw(chance));
        project.put("totalInvestment", total);
        project.put("fixedAssetShare", chance.rate(0.5, 1.0));
        project.put("equipmentShare", chance.rate(0.3, 0.95));
        project.put("equipmentAmount", Math.round(total * chance.between(0.2, 0.9) / 1000) * 1000);
        project.put("yearInvestment", Math.round(total * chance.between(0.1, 1.0) / 1000) * 1000);
        project.put("newlyStarted", days < 365);
        project.put("expansion", chance.yes(0.3));
        project.put("completed", completed);
        project.put("certifiedNewEnergy", firm.industry().equals("C38") && chance.yes(0.1));
        project.put("alreadyFunded", chance.yes(0.06));
        project.put("special", chance.yes(0.01));
        project.put("region", firm.district());
        project.put("startedOn", City.AS_OF.minusDays(days).toString());
        if (completed) {
            project.put(
                    "completedOn", City.AS_OF.minusDays(chance.between(0, days)).toString());
        }
        return project;
    }

    private static List<Map<String, Object>> loans(Outline firm, Chance chance) {
        List<Map<String, Object>> list = new ArrayList<>();
        double share = firm.factory() ? 0.02 + 0.07 * firm.rank() : 0.004;
        while (list.size() < 3 && chance.yes(share)) {
            long principal = Math.max(5, Math.round(chance.around(300, 0.9))) * 10_000L;
            Map<String, Object> loan = new LinkedHashMap<>();
            loan.put("principal", principal);
            loan.put("equipmentAmount", Math.round(principal * chance.between(0.5, 1.0) / 1000) * 1000);
            loan.put("rate", chance.rate(0.025, 0.055));
            loan.put("overLpr", chance.rate(-0.005, 0.02));
            loan.put("drawnOn", City.AS_OF.minusDays(chance.between(5, 900)).toString());
            loan.put("inReserve", chance.yes(0.3));
            loan.put("policyTool", chance.yes(0.05));
            list.add(loan);
        }
        return list;
    }

    private static List<Map<String, Object>> expenses(Outline firm, Chance chance) {
        if (!firm.industry().startsWith("I65") || !chance.yes(0.08)) {
            return List.of();
        }
        Map<String, Object> expense = new LinkedHashMap<>();
        expense.put("kind", EXPENSES.draw(chance));
        expense.put("amount", chance.between(5, 400) * 10_000L);
        expense.put("on", City.AS_OF.minusDays(chance.between(5, 500)).toString());
        return List.of(expense);
    }
}
