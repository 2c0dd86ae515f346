package se.trygghetshjulet.draft;

class DraftsTest extends DraftStory {}
