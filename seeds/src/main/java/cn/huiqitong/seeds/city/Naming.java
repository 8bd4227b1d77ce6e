package cn.huiqitong.seeds.city;

/** Names that nobody can take for a real firm's. */
final class Naming {

    private Naming() {}

    static String of(Outline outline, int number) {
        return "合成示例·" + Places.name(outline.district()) + trade(outline.industry()) + number + "号" + form(outline);
    }

    private static String form(Outline outline) {
        return switch (outline.kind()) {
            case INDIVIDUAL -> "店";
            case ENTERPRISE -> "有限公司";
            case BRANCH -> "分公司";
            case COOPERATIVE -> "专业合作社";
            case NONPROFIT -> "服务中心";
        };
    }

    private static String trade(String industry) {
        return switch (industry.charAt(0)) {
            case 'A' -> "农业";
            case 'B' -> "采矿";
            case 'C' -> "制造";
            case 'D' -> "能源";
            case 'E' -> "建设";
            case 'F' -> "商贸";
            case 'G' -> "物流";
            case 'H' -> "餐饮住宿";
            case 'I' -> "信息";
            case 'J' -> "金融";
            case 'K' -> "房产";
            case 'L' -> "商务";
            case 'M' -> "科技";
            case 'N' -> "环境";
            case 'P' -> "教育";
            case 'Q' -> "健康";
            case 'R' -> "文体";
            default -> "服务";
        };
    }
}
