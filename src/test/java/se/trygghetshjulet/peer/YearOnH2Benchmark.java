package se.trygghetshjulet.peer;

class YearOnH2Benchmark extends YearAgainstPeers {

    @Override
    String database() {
        return "H2";
    }

    @Override
    String emptyDatabase(String name) {
        return "jdbc:h2:mem:" + name + ";QUERY_CACHE_SIZE=1000";
    }
}
