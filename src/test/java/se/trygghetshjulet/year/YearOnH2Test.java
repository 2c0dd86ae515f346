package se.trygghetshjulet.year;

class YearOnH2Test extends YearStory {}
