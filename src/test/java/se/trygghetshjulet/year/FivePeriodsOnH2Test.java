package se.trygghetshjulet.year;

class FivePeriodsOnH2Test extends FivePeriods {}
